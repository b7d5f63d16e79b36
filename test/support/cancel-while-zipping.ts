import { v4 as newErrandId } from 'uuid';
import type { OpenTestWorkshop } from '#test/support/open-workshop.ts';

/** The id of an errand that is cancelled as soon as two files of its package are zipped. */
export function cancelledWhileZipping({ messages, cancel }: Pick<OpenTestWorkshop, 'messages' | 'cancel'>): string {
  const errandId = newErrandId();
  const push = messages.push.bind(messages);
  messages.push = (...heard) => {
    if (heard.some((message) => message.kind === 'progress' && message.done === 2)) cancel(errandId);
    return push(...heard);
  };
  return errandId;
}
