import type { CourseContent } from '#shared/papers/course-content.ts';
import { words } from '#shared/papers/kit.ts';
import { courseHead, meetingPaper, meetingWriting, signatureSection } from '#shared/papers/meetings/head.ts';
import { signedNote } from '#shared/papers/meetings/understood.ts';
import type { Paper, PaperBlock } from '#shared/papers/paper.ts';
import { templateBlocks } from '#shared/papers/sections.ts';
import type { TextKey } from '#shared/text/keys.ts';
import type { Speak } from '#shared/text/speak.ts';
import type { Understanding } from '#shared/understandings.ts';

/** What each may expect of the other, to be read together, ticked and signed on paper. */
export function expectationChecklistPaper(content: CourseContent, speak: Speak): Paper {
  const title = speak('meetingPapers.checklist');
  const agreed = content.understandings.find(({ kind, endedOn }) => kind === 'expectations' && endedOn === null);
  return meetingPaper(
    content,
    {
      kind: title,
      head: [...courseHead(content, title, '', speak), words(speak('meetingPapers.checklistLead'))],
      blocks: templateBlocks<'expectation-checklist'>(
        content.template,
        {
          centre: {
            title: 'meetingPapers.centreExpects',
            blocks: points(agreed?.text ?? '', centreExpects, agreed, speak),
          },
          candidate: {
            title: 'meetingPapers.mayExpect',
            blocks: points(agreed?.inReturn ?? '', mayExpect, agreed, speak),
          },
          houseRules: { title: 'meetingPapers.houseRules', blocks: [houseRules(content, speak)] },
          signatures: signatureSection(content, { hasCounsellor: false }, speak),
        },
        meetingWriting(content, speak),
        speak,
      ),
    },
    speak,
  );
}

const centreExpects = [
  'meetingPapers.expectTime',
  'meetingPapers.expectSay',
  'meetingPapers.expectTry',
  'meetingPapers.expectRules',
  'meetingPapers.expectMeet',
] as const satisfies TextKey[];

const mayExpect = [
  'meetingPapers.mayContact',
  'meetingPapers.mayTasks',
  'meetingPapers.mayHelp',
  'meetingPapers.mayRead',
  'meetingPapers.mayAfter',
] as const satisfies TextKey[];

/** What was agreed in so many words, ticked with its day, and the usual points to tick at the table. */
const points = (
  agreed: string,
  usual: readonly TextKey[],
  understanding: Understanding | undefined,
  speak: Speak,
): PaperBlock[] => [
  {
    kind: 'checks',
    items: [
      ...(agreed.trim() === '' || !understanding
        ? []
        : [{ text: agreed.trim(), isTicked: true, note: signedNote(understanding, speak) }]),
      ...usual.map((key) => ({ text: speak(key), isTicked: false })),
    ],
  },
];

/** Handed out or not, as the book says; the rest is ticked by hand. */
function houseRules({ understandings }: CourseContent, speak: Speak): PaperBlock {
  const handedOut = understandings.find(({ kind, endedOn }) => kind === 'house-rules' && endedOn === null);
  return {
    kind: 'checks',
    items: [
      {
        text: speak('meetingPapers.rulesHandedOut'),
        isTicked: handedOut !== undefined,
        ...(handedOut ? { note: signedNote(handedOut, speak) } : {}),
      },
      ...(['meetingPapers.rulesTalked', 'meetingPapers.rulesSecrecy'] as const).map((key) => ({
        text: speak(key),
        isTicked: false,
      })),
    ],
  };
}
