import { Checkbox, TextInput } from '@mantine/core';
import forms from '#renderer/components/form.module.css';
import type { OrderFieldsProps } from '#renderer/courses/order.ts';
import { useCarriable } from '#renderer/courses/order-carriable.ts';
import classes from '#renderer/courses/start-course.module.css';
import { useSpeak } from '#renderer/text.ts';

/** What comes along from the earlier course, and why there is another. */
export function OrderCarries({ order, onChange, faultOf, earlierId }: OrderFieldsProps & { earlierId: string }) {
  const speak = useSpeak();
  const carriable = useCarriable(earlierId, order);
  return (
    <div className={forms.stack}>
      <Checkbox.Group
        aria-label={speak('courses.carried')}
        value={order.carries}
        onChange={(kinds) =>
          onChange({ carries: carriable.map(({ kind }) => kind).filter((kind) => kinds.includes(kind)) })
        }
      >
        <div className={classes.carries}>
          {carriable.map(({ kind, label, words }) => (
            <Checkbox
              key={kind}
              value={kind}
              label={label}
              description={<span className={classes.clipped}>{words ?? speak('courses.nothingThere')}</span>}
              disabled={words === null}
            />
          ))}
        </div>
      </Checkbox.Group>
      <TextInput
        label={speak('courses.repeatReason')}
        value={order.repeatReason}
        onChange={(event) => onChange({ repeatReason: event.currentTarget.value })}
        error={faultOf('repeatReason')}
      />
    </div>
  );
}
