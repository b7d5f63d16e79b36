import { spotlight } from '@mantine/spotlight';
import { SearchButton } from '#renderer/components/SearchButton.tsx';
import { useSpeak } from '#renderer/text.ts';

type PaletteButtonProps = {
  /** 30 px high, for the line above a person's name. */
  isSmall?: boolean;
};

/** "Søg eller gå til", for PageHeader's `search`: opens the palette. */
export function PaletteButton({ isSmall = false }: PaletteButtonProps) {
  const speak = useSpeak();
  return <SearchButton label={speak('shell.search')} keys="Ctrl K" onClick={spotlight.open} isSmall={isSmall} />;
}
