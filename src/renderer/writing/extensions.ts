import { Plugin } from '@tiptap/pm/state';
import {
  Extension,
  InputRule,
  Mark,
  Node,
  mergeAttributes,
  ReactNodeViewRenderer,
  textblockTypeInputRule,
  wrappingInputRule,
  type Extensions,
  type MarkConfig,
} from '@tiptap/react';
import { StarterKit } from '@tiptap/starter-kit';
import { FieldChip } from '#renderer/writing/FieldChip.tsx';
import { markKnowledge } from '#renderer/writing/editing.ts';
import { SourceMark } from '#renderer/writing/SourceMark.tsx';
import { textOf } from '#renderer/writing/stored-text.ts';
import { knowledgeKinds, type KnowledgeKind } from '#shared/observations.ts';

/** Below the section's own heading and the field's. */
export const headingLevel = 4;

type Setting = {
  /** The word each kind of knowledge is marked with. */
  knowledgeWords: Record<KnowledgeKind, string>;
  /** Fields that become chips when they are typed in braces. */
  fieldNames: readonly string[];
  /** Characters a stored text may have. */
  limit: number;
  /** Hears that something would have made the text this many characters too long, and was left out. */
  onTooLong: (by: number) => void;
};

/** What a written text may hold, and no more: what is pasted loses everything else. */
export const writingExtensions = (setting: Setting): Extensions => [
  StarterKit.configure({
    blockquote: false,
    bold: false,
    code: false,
    codeBlock: false,
    dropcursor: false,
    gapcursor: false,
    heading: { levels: [headingLevel] },
    horizontalRule: false,
    italic: false,
    link: false,
    listItem: false,
    orderedList: false,
    strike: false,
    trailingNode: false,
    underline: false,
  }),
  bold,
  italic,
  listItem,
  orderedList,
  field(setting.fieldNames),
  source,
  knowledge(setting.knowledgeWords),
  typedHeading,
  lengthLimit(setting),
];

// The stored text knows one look at a time, so the marks take each other's place.
const look = (name: 'bold' | 'italic', tags: string[], css: MarkConfig['parseHTML'], key: string) =>
  Mark.create({
    name,
    excludes: '_',
    parseHTML() {
      return [...tags.map((tag) => ({ tag })), ...(css?.call(this) ?? [])];
    },
    renderHTML: ({ HTMLAttributes }) => [tags[0]!, HTMLAttributes, 0],
    addKeyboardShortcuts() {
      return { [key]: () => this.editor.commands.toggleMark(name) };
    },
  });
const bold = look(
  'bold',
  ['strong', 'b'],
  () => [{ style: 'font-weight=bold' }, { style: 'font-weight=700' }],
  'Mod-b',
);
const italic = look('italic', ['em', 'i'], () => [{ style: 'font-style=italic' }], 'Mod-i');

// One paragraph to an item: lists are one level deep, and Tab leaves the text.
const listItem = Node.create({
  name: 'listItem',
  content: 'paragraph',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});

// Every list counts from 1, as the stored text does: "12. marts" is typed and pasted as words.
const orderedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
  addCommands() {
    return {
      toggleOrderedList:
        () =>
        ({ commands }) =>
          commands.toggleList(this.name, 'listItem'),
    };
  },
  addKeyboardShortcuts() {
    return { 'Mod-Shift-7': () => this.editor.commands.toggleOrderedList() };
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^1\.\s$/u, type: this.type, joinPredicate: () => false })];
  },
});

const field = (names: readonly string[]) =>
  Node.create({
    name: 'field',
    group: 'inline',
    inline: true,
    atom: true,
    marks: '',
    addAttributes: () => ({
      name: { parseHTML: (element) => element.dataset['field'], renderHTML: ({ name }) => ({ 'data-field': name }) },
    }),
    parseHTML: () => [{ tag: 'span[data-field]' }],
    renderHTML: ({ node, HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes), `{${node.attrs['name']}}`],
    renderText: ({ node }) => `{${node.attrs['name']}}`,
    addNodeView: () => ReactNodeViewRenderer(FieldChip),
    addInputRules() {
      return [
        new InputRule({
          find: /\{([^{}]+)\}$/u,
          handler: ({ chain, range, match }) => {
            const name = names.find((each) => each === match[1]?.trim().toLowerCase());
            if (name === undefined) return null;
            chain().deleteRange(range).insertContent({ type: this.name, attrs: { name } }).run();
            return undefined;
          },
        }),
      ];
    },
  });

const source = Node.create({
  name: 'source',
  group: 'inline',
  inline: true,
  atom: true,
  marks: '',
  addAttributes: () => ({
    token: { parseHTML: (element) => element.dataset['token'], renderHTML: ({ token }) => ({ 'data-token': token }) },
  }),
  parseHTML: () => [{ tag: 'span[data-token]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes],
  renderText: () => '',
  addNodeView: () => ReactNodeViewRenderer(SourceMark),
});

const knowledge = (words: Record<KnowledgeKind, string>) =>
  Extension.create({
    name: 'knowledge',
    addGlobalAttributes: () => [
      {
        types: ['paragraph'],
        attributes: {
          knowledge: {
            default: null,
            // The next paragraph is something else until it is said.
            keepOnSplit: false,
            parseHTML: (element) => knowledgeKinds.find((kind) => kind === element.dataset['knowledge']) ?? null,
            renderHTML: ({ knowledge: marked }) => {
              const kind = knowledgeKinds.find((each) => each === marked);
              return kind === undefined ? {} : { 'data-knowledge': kind, 'data-word': words[kind] };
            },
          },
        },
      },
    ],
    addKeyboardShortcuts() {
      return Object.fromEntries(
        knowledgeKinds.map((kind, place) => [`Alt-${place + 1}`, () => markKnowledge(this.editor, kind)]),
      );
    },
  });

const typedHeading = Extension.create({
  name: 'typedHeading',
  addInputRules() {
    return [
      textblockTypeInputRule({
        find: /^##\s$/u,
        type: this.editor.schema.nodes['heading']!,
        getAttributes: { level: headingLevel },
      }),
    ];
  },
});

// Refused as a whole, so that nothing is cut without being seen.
const lengthLimit = ({ limit, onTooLong }: Pick<Setting, 'limit' | 'onTooLong'>) =>
  Extension.create({
    name: 'lengthLimit',
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction(transaction, { doc }) {
          if (!transaction.docChanged || transaction.doc.content.size <= doc.content.size) return true;
          const length = textOf(transaction.doc.toJSON()).length;
          if (length <= limit) return true;
          onTooLong(length - limit);
          return false;
        },
      }),
    ],
  });
