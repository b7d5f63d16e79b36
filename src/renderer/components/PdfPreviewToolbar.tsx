import { Button, Menu, TextInput } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconListDetails,
  IconMinus,
  IconPlus,
  IconSearch,
} from '@tabler/icons-react';
import { useState } from 'react';
import { icon } from '#renderer/components/icon.ts';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { nextZoom, zoomSteps, type Zoom } from '#renderer/components/pdf-layout.ts';
import { useSpeak } from '#renderer/text.ts';
import classes from '#renderer/components/PdfPreview.module.css';

type PdfPreviewToolbarProps = {
  page: number;
  /** 0 while the pages are being made. */
  count: number;
  onPage: (page: number) => void;
  zoom: Zoom;
  /** The percent of their true size the pages have just now. */
  percent: number;
  onZoom: (zoom: Zoom) => void;
  /** Null when there is nothing to list. */
  contents: { isOpen: boolean; onToggle: () => void } | null;
  onSearch: () => void;
  note: string | undefined;
};

/** Pages, contents, search and size. */
export function PdfPreviewToolbar(props: PdfPreviewToolbarProps) {
  const speak = useSpeak();
  const { page, count, onPage, zoom, percent, onZoom, contents, onSearch, note } = props;
  const smaller = nextZoom(percent, -1);
  const larger = nextZoom(percent, 1);
  const percentText = (value: number) => speak('paper.percent', { percent: value });
  const words = zoom === 'width' ? speak('prints.pageWidth') : zoom === 'page' ? speak('prints.wholePage') : null;
  return (
    <div className={classes.toolbar} role="toolbar" aria-label={speak('prints.toolbar')}>
      {contents && (
        <IconButton size={26} label={speak('prints.contents')} isPressed={contents.isOpen} onClick={contents.onToggle}>
          <IconListDetails {...icon} />
        </IconButton>
      )}
      {count === 0 ? (
        <b>{speak('prints.making')}</b>
      ) : (
        <PageField key={page} page={page} count={count} onPage={onPage} />
      )}
      <IconButton
        size={26}
        label={speak('prints.previousPage')}
        isDisabled={page <= 1}
        onClick={() => onPage(page - 1)}
      >
        <IconChevronLeft {...icon} />
      </IconButton>
      <IconButton
        size={26}
        label={speak('prints.nextPage')}
        isDisabled={page >= count}
        onClick={() => onPage(page + 1)}
      >
        <IconChevronRight {...icon} />
      </IconButton>
      <span className={classes.note}>{note}</span>
      <IconButton size={26} label={speak('prints.search')} isDisabled={count === 0} onClick={onSearch}>
        <IconSearch {...icon} />
      </IconButton>
      <span className={classes.zoom}>
        <IconButton
          size={26}
          label={speak('prints.zoomOut')}
          isDisabled={count === 0 || smaller === null}
          onClick={() => smaller !== null && onZoom(smaller)}
        >
          <IconMinus {...icon} />
        </IconButton>
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              variant="subtle"
              size="compact-sm"
              className={classes.zoomChoice}
              disabled={count === 0}
              aria-label={speak('prints.zoomNow', { zoom: words ?? percentText(percent) })}
            >
              {words ?? percentText(percent)}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => onZoom('width')}>{speak('prints.pageWidth')}</Menu.Item>
            <Menu.Item onClick={() => onZoom('page')}>{speak('prints.wholePage')}</Menu.Item>
            <Menu.Divider />
            {zoomSteps.map((step) => (
              <Menu.Item key={step} onClick={() => onZoom(step)}>
                {percentText(step)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <IconButton
          size={26}
          label={speak('prints.zoomIn')}
          isDisabled={count === 0 || larger === null}
          onClick={() => larger !== null && onZoom(larger)}
        >
          <IconPlus {...icon} />
        </IconButton>
      </span>
    </div>
  );
}

type PageFieldProps = { page: number; count: number; onPage: (page: number) => void };

/** "Side [3] af 12": a number and Enter leads there. */
function PageField({ page, count, onPage }: PageFieldProps) {
  const speak = useSpeak();
  const [typed, setTyped] = useState(String(page));
  function go() {
    const wanted = Number.parseInt(typed, 10);
    if (Number.isNaN(wanted)) return setTyped(String(page));
    onPage(Math.min(count, Math.max(1, wanted)));
  }
  return (
    <form
      className={classes.pageField}
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      <TextInput
        size="xs"
        aria-label={speak('prints.pageNumber', { pages: count })}
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => setTyped(String(page))}
      />
      <span>{speak('prints.ofPages', { pages: count })}</span>
    </form>
  );
}
