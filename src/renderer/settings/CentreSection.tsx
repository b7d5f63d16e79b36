import { api } from '#renderer/api.ts';
import { FactList } from '#renderer/components/FactList.tsx';
import { InlineEdit } from '#renderer/components/InlineEdit.tsx';
import { SectionHead } from '#renderer/components/SectionHead.tsx';
import { useInlineSave } from '#renderer/use-inline-save.ts';
import { useSpeak } from '#renderer/text.ts';
import type { Centre } from '#shared/centre.ts';
import { centreKinds } from '#shared/session.ts';

type CentreSectionProps = { centre: Centre; isReadOnly: boolean };

const fields = ['name', 'kind', 'cvr', 'pNumber', 'address', 'phone', 'email', 'authorityName'] as const;

/** What stands at the head of every print. */
export function CentreSection({ centre, isReadOnly }: CentreSectionProps) {
  const speak = useSpeak();
  const save = useInlineSave();
  const kinds = centreKinds.map((value) => ({ value, label: speak(`session.${value}`) }));
  return (
    <section>
      <SectionHead title={speak('settings.centre')} note={speak('settings.centreNote')} />
      <FactList
        facts={[
          { label: speak('settings.code'), value: centre.code },
          ...fields.map((field) => ({
            label: speak(`settings.${field}`),
            value: (
              <InlineEdit
                label={speak(`settings.${field}`)}
                value={centre[field]}
                emptyText={speak('app.notStated')}
                isReadOnly={isReadOnly}
                field={field === 'kind' ? { kind: 'select', options: kinds } : { kind: 'text' }}
                onSave={(value) =>
                  save(speak(`settings.${field}`), () =>
                    api.centre.revise.ask({ version: centre.version, change: { [field]: value } }),
                  )
                }
              />
            ),
          })),
        ]}
      />
    </section>
  );
}
