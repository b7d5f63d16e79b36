import { IconSearch } from '@tabler/icons-react';
import { KeyHint } from '#renderer/components/KeyHint.tsx';
import { smallIcon } from '#renderer/components/icon.ts';
import classes from '#renderer/components/SearchButton.module.css';

type SearchButtonProps = {
  /** "Søg eller gå til". */
  label: string;
  /** The keys that do the same, such as "Ctrl K". */
  keys: string;
  /** Opens the command palette. */
  onClick: () => void;
  /** 30 px high, for the line above a person's name. */
  isSmall?: boolean;
};

/** Looks like a search field and opens the command palette. */
export function SearchButton({ label, keys, onClick, isSmall = false }: SearchButtonProps) {
  return (
    <button type="button" className={classes.search} data-small={isSmall || undefined} onClick={onClick}>
      <IconSearch {...smallIcon} />
      <span className={classes.label}>{label}</span>
      <KeyHint keys={keys} />
    </button>
  );
}
