import type { CourseAct } from '#shared/course-life.ts';
import type { TextKey } from '#shared/text/keys.ts';

/** An act in the menu, on its form's button, and in the sentence told when it is done. */
export const actWords: Record<CourseAct, { menu: TextKey; save: TextKey; done: TextKey }> = {
  refer: { menu: 'courseLife.actRefer', save: 'courseLife.saveRefer', done: 'courseLife.doneRefer' },
  wait: { menu: 'courseLife.actWait', save: 'courseLife.saveWait', done: 'courseLife.doneWait' },
  plan: { menu: 'courseLife.actPlan', save: 'courseLife.savePlan', done: 'courseLife.donePlan' },
  'move-start': {
    menu: 'courseLife.actMoveStart',
    save: 'courseLife.saveMoveStart',
    done: 'courseLife.doneMoveStart',
  },
  pause: { menu: 'courseLife.actPause', save: 'courseLife.savePause', done: 'courseLife.donePause' },
  resume: { menu: 'courseLife.actResume', save: 'courseLife.saveResume', done: 'courseLife.doneResume' },
  'move-end': { menu: 'courseLife.actMoveEnd', save: 'courseLife.saveMoveEnd', done: 'courseLife.doneMoveEnd' },
  finish: { menu: 'courseLife.actFinish', save: 'courseLife.saveFinish', done: 'courseLife.doneFinish' },
  interrupt: { menu: 'courseLife.actInterrupt', save: 'courseLife.saveInterrupt', done: 'courseLife.doneInterrupt' },
  cancel: { menu: 'courseLife.actCancel', save: 'courseLife.saveCancel', done: 'courseLife.doneCancel' },
  'never-met': { menu: 'courseLife.actNeverMet', save: 'courseLife.saveNeverMet', done: 'courseLife.doneNeverMet' },
  reopen: { menu: 'courseLife.actReopen', save: 'courseLife.saveReopen', done: 'courseLife.doneReopen' },
};
