import { Button, Select } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { api } from '#renderer/api.ts';
import { CodePanel } from '#renderer/code-lists/CodePanel.tsx';
import { codeColumns } from '#renderer/code-lists/columns.tsx';
import { NewCodeForm } from '#renderer/code-lists/NewCodeForm.tsx';
import { codesOfList } from '#renderer/code-lists/words.ts';
import { DataGrid } from '#renderer/components/DataGrid.tsx';
import { EmptyState } from '#renderer/components/EmptyState.tsx';
import { Fold } from '#renderer/components/Fold.tsx';
import { icon } from '#renderer/components/icon.ts';
import { KeyBar } from '#renderer/components/KeyBar.tsx';
import { ListDetail } from '#renderer/components/ListDetail.tsx';
import { useSpeak } from '#renderer/text.ts';
import type { Day } from '#shared/calendar.ts';
import { codeLists, codeText, type CodeList } from '#shared/code-lists.ts';
import classes from '#renderer/code-lists/codes.module.css';

type CodesSectionProps = { today: Day; isReadOnly: boolean };

/** The words one chooses from all over the book: list by list, each code with its wordings and the days it can be chosen. */
export function CodesSection({ today, isReadOnly }: CodesSectionProps) {
  const speak = useSpeak();
  const { list = 'absence', code: codeId } = useSearch({ from: '/settings/$section' });
  const navigate = useNavigate({ from: '/settings/$section' });
  const [isNew, setIsNew] = useState(false);
  const codes = api.codeLists.all.useQuery({}).data;
  const { current, retired } = useMemo(() => codesOfList(codes ?? [], list, today), [codes, list, today]);
  if (!codes) return null;
  const ofList = [...current, ...retired];
  const selected = isNew ? undefined : ofList.find(({ id }) => id === codeId);
  const listName = speak(`codeLists.${list}`);

  const goTo = (search: { list: CodeList; code?: string | undefined }) => {
    setIsNew(false);
    void navigate({ search });
  };
  const close = () => goTo({ list });
  const columns = codeColumns(speak, {
    hasKeys: ofList.some(({ key }) => key !== ''),
    hasMeaning: ofList.some(({ kind }) => kind !== ''),
    areTranslationsShown: selected === undefined && !isNew,
  });
  const grid = (label: string, rows: typeof current) => (
    <DataGrid
      key={label}
      label={label}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      selectedKey={selected?.id ?? null}
      onSelect={({ id }) => goTo({ list, code: id })}
      empty={<EmptyState sentence={speak('codeLists.none')} />}
    />
  );
  const retiredLabel = speak('codeLists.retired', { number: retired.length });
  const newForm = (
    <NewCodeForm
      key={list}
      list={list}
      codes={ofList}
      today={today}
      onAdded={(code) => goTo({ list, code })}
      onClose={close}
    />
  );
  const panel = selected && (
    <CodePanel
      key={selected.id}
      code={selected}
      today={today}
      isReadOnly={isReadOnly}
      onReworded={(code) => goTo({ list, code })}
      onClose={close}
    />
  );
  return (
    <ListDetail
      detail={(isNew ? newForm : panel) ?? null}
      detailLabel={isNew ? speak('codeLists.new') : selected ? codeText(selected, speak.language) : ''}
      onClose={close}
    >
      <div className={classes.toolbar}>
        <h2 className={classes.title}>{speak('codeLists.title')}</h2>
        <Select
          className={classes.choose}
          aria-label={speak('codeLists.list')}
          data={codeLists.map((value) => ({ value, label: speak(`codeLists.${value}`) }))}
          value={list}
          onChange={(chosen) => chosen && goTo({ list: chosen })}
        />
        {!isReadOnly && (
          <Button className={classes.new} leftSection={<IconPlus {...icon} />} onClick={() => setIsNew(true)}>
            {speak('codeLists.new')}
          </Button>
        )}
      </div>
      <div className={classes.grids}>
        {grid(speak('codeLists.codes', { list: listName }), current)}
        {retired.length > 0 && (
          <div className={classes.retired}>
            <Fold label={retiredLabel}>{grid(retiredLabel, retired)}</Fold>
          </div>
        )}
      </div>
      <KeyBar
        hints={[
          { keys: ['↑', '↓'], label: speak('codeLists.chooseLine') },
          { keys: ['Esc'], label: speak('codeLists.closePanel') },
        ]}
      />
    </ListDetail>
  );
}
