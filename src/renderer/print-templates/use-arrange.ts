import { api } from '#renderer/api.ts';
import { showToast } from '#renderer/components/toast.ts';
import { refusedOf, type Refused } from '#renderer/failure.ts';
import { useSpeak } from '#renderer/text.ts';
import { useSayDone } from '#renderer/undo.ts';
import type { InputOf } from '#shared/contract.ts';
import type { PrintTemplate, printTemplates } from '#shared/print-templates.ts';

export type ArrangedSection = InputOf<(typeof printTemplates)['arrange']>['sections'][number];

/** Keeps a template with these sections and says what was done, with the way back; gives null, or why it could not. */
export function useArrange({ print, version }: PrintTemplate) {
  const speak = useSpeak();
  const sayDone = useSayDone();

  async function arrange(sections: ArrangedSection[], done: string): Promise<Refused | null> {
    try {
      const { auditSeq } = await api.printTemplates.arrange.ask({ print, version, sections });
      sayDone(done, auditSeq);
      return null;
    } catch (error) {
      return refusedOf(error, speak);
    }
  }

  return {
    arrange,
    /** The same for an act without a field to show a refusal at. */
    arrangeOrSay: async (sections: ArrangedSection[], done: string): Promise<void> => {
      const refused = await arrange(sections, done);
      if (refused) showToast({ message: refused.sentence });
    },
    reset: async (): Promise<void> => {
      try {
        const { auditSeq } = await api.printTemplates.reset.ask({ print, version });
        sayDone(speak('printTemplates.resetNow'), auditSeq);
      } catch (error) {
        showToast({ message: refusedOf(error, speak).sentence });
      }
    },
  };
}
