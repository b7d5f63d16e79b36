import { useLocation } from '@tanstack/react-router';
import { isNameLike } from '#renderer/name-search.ts';
import { isOfDepartment, printChoices, printNames } from '#renderer/prints/print-choices.ts';
import { useOpenPrints } from '#renderer/prints/use-open-prints.ts';
import { useSpeak } from '#renderer/text.ts';

/** The prints that what is typed may mean, each with the way to it; of the course or meeting one stands at. They wait for a word. */
export function usePalettePrints(query: string): { key: string; label: string; open: () => void }[] {
  const speak = useSpeak();
  const openPrints = useOpenPrints();
  const { pathname } = useLocation();
  if (query.trim() === '') return [];
  const [, noun, recordId] = pathname.split('/');
  return printChoices.flatMap((print) => {
    if (print === 'issued') return [];
    const name = speak(printNames[print]);
    const label = speak('prints.printOf', {
      print: name.slice(0, 1).toLocaleLowerCase(speak.language) + name.slice(1),
    });
    if (!isNameLike(query, label)) return [];
    const course = noun === 'courses' && !isOfDepartment(print) ? recordId : undefined;
    const meeting = noun === 'meetings' && print === 'meeting-papers' ? recordId : undefined;
    return [{ key: print, label, open: () => openPrints({ print, course, meeting }) }];
  });
}
