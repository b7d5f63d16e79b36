import type { ParticipantRole } from '#shared/meetings.ts';
import type { CourseContent } from '#shared/papers/course-content.ts';
import { fieldValues } from '#shared/papers/field-values.ts';
import { letterhead, paperOf, words } from '#shared/papers/kit.ts';
import { joined, ownHours } from '#shared/papers/own-page/hours.ts';
import type { Paper, PaperBlock } from '#shared/papers/paper.ts';
import { plainWriting, templateBlocks } from '#shared/papers/sections.ts';
import { clockText, longDay, weekdayLong } from '#shared/text/format.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';
import type { TryOut, TryOutVerdict } from '#shared/try-outs.ts';

/** The course in the candidate's own words and ours at their plainest: no scores, percentages, codes or matters of health. */
export function ownPagePaper(content: CourseContent, speak: Speak): Paper {
  const { frame, record, shownName, template } = content;
  const { number } = record.course;
  return paperOf(
    frame,
    {
      title: speak('ownPage.documentTitle', { number }),
      about: speak('ownPage.about', { name: shownName }),
      courseNumber: number,
      blocks: [
        letterhead(frame, speak),
        {
          kind: 'title',
          text: speak('ownPage.title'),
          lead: speak('ownPage.lead', { name: record.candidate.firstName, centre: frame.centre.name }),
        },
        ...templateBlocks<'own-page'>(
          template,
          {
            tried: { title: 'ownPage.tried', blocks: tried(content, speak) },
            hours: { title: 'ownPage.hours', blocks: ownHours(content, speak) },
            helps: { title: 'ownPage.helps', blocks: helps(content, speak) },
            wishes: { title: 'ownPage.wishes', blocks: wishes(content, speak) },
            next: { title: 'ownPage.next', blocks: [...nextMeeting(content, speak), ...tasks(content, speak)] },
            questions: {
              title: 'ownPage.questions',
              blocks: [{ kind: 'writing', label: speak('ownPage.questionsHere'), lines: 4 }],
            },
          },
          plainWriting(fieldValues({ ...content, centre: frame.centre }, speak)),
          speak,
        ),
      ],
    },
    speak,
  );
}

const verdictWords: Record<TryOutVerdict, TextKey> = {
  suits: 'ownPage.suits',
  'suits-adapted': 'ownPage.suitsAdapted',
  'does-not-suit': 'ownPage.doesNotSuit',
  unclear: 'ownPage.unclear',
};

function tried({ record: { tryOuts, today } }: CourseContent, speak: Speak): PaperBlock[] {
  if (tryOuts.length === 0) return [words(speak('ownPage.nothingTried'))];
  return [
    {
      kind: 'rows',
      labelWidth: 'wide',
      rows: tryOuts.map((tryOut) => ({
        key: tryOut.id,
        label: tryOut.functionName,
        blocks: [words(howItWent(tryOut, today, speak))],
      })),
    },
  ];
}

function howItWent({ from, to, verdict, attendedDays }: TryOut, today: string, speak: Speak): string {
  if (from > today) return speak('ownPage.beginsOn', { day: longDay(from, speak.language) });
  const isRunning = to === null || to >= today;
  return [
    isRunning ? speak('ownPage.tryingNow') : '',
    attendedDays > 0 ? speak('ownPage.daysThere', { count: attendedDays }) : '',
    verdict !== null ? speak(verdictWords[verdict]) : isRunning ? '' : speak('ownPage.notTalked'),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function helps({ record: { adjustments } }: CourseContent, speak: Speak): PaperBlock[] {
  const list = (effect: 'helps' | 'partly', title: TextKey): PaperBlock[] => {
    const wordings = [...new Set(adjustments.filter((each) => each.effect === effect).map(({ wording }) => wording))];
    if (wordings.length === 0) return [];
    return [
      words(speak(title)),
      { kind: 'list', isNumbered: false, items: wordings.map((wording) => [{ text: wording }]) },
    ];
  };
  return [...list('helps', 'ownPage.thisHelps'), ...list('partly', 'ownPage.thisHelpsPartly')];
}

function wishes({ record: { candidate } }: CourseContent, speak: Speak): PaperBlock[] {
  const said = (text: string, label: TextKey) =>
    text.trim() === ''
      ? []
      : [{ key: label, label: speak(label), blocks: [words(speak('paper.quoted', { words: text.trim() }))] }];
  const rows = [...said(candidate.wishes, 'ownPage.wishesFor'), ...said(candidate.exclusions, 'ownPage.doesNotWant')];
  return rows.length === 0 ? [] : [{ kind: 'rows', labelWidth: 'wide', rows }];
}

const roleWords: Record<ParticipantRole, TextKey | null> = {
  candidate: null,
  counsellor: 'ownPage.counsellor',
  consultant: 'ownPage.consultant',
  leader: 'ownPage.leader',
  mentor: 'ownPage.mentor',
  companion: 'ownPage.companion',
  interpreter: 'ownPage.interpreter',
  other: null,
};

function nextMeeting({ meeting, record }: CourseContent, speak: Speak): PaperBlock[] {
  if (!meeting || meeting.meeting.state !== 'planned' || meeting.meeting.meetsOn < record.today)
    return [words(speak('ownPage.noMeeting'))];
  const { meetsOn, startsAt, place } = meeting.meeting;
  const weekday = weekdayLong(meetsOn, speak.language);
  const day = longDay(meetsOn, speak.language);
  const who = meeting.participants
    .filter(({ role }) => role !== 'candidate')
    .map(({ name, role }) => {
      const word = roleWords[role];
      return word === null ? name : speak('ownPage.nameAndRole', { name, role: speak(word) });
    });
  const sentences = [
    startsAt === null
      ? speak('ownPage.meetingOn', { weekday, day })
      : speak('ownPage.meetingAt', { weekday, day, clock: clockText(startsAt, speak.language) }),
    who.length === 0 ? '' : speak('ownPage.meetingWith', { who: joined(who, speak.language) }),
    // Where a protected person is to be found is not left lying on a table.
    place === '' || record.candidate.isProtected ? '' : speak('ownPage.meetingPlace', { place }),
  ];
  return [{ kind: 'box', blocks: sentences.filter((sentence) => sentence !== '').map((sentence) => words(sentence)) }];
}

function tasks({ record, ownTaskIds }: CourseContent, speak: Speak): PaperBlock[] {
  const own = record.tasks.filter(({ id, doneOn }) => doneOn === null && ownTaskIds.includes(id));
  if (own.length === 0) return [];
  return [
    words(speak('ownPage.yourTasks')),
    {
      kind: 'checks',
      items: own.map(({ text, dueOn }) => ({
        text: dueOn === null ? text : speak('ownPage.taskBy', { text, day: longDay(dueOn, speak.language) }),
        isTicked: false,
      })),
    },
  ];
}
