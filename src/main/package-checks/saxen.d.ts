declare module 'saxen' {
  type Decode = (text: string) => string;
  /** Reads XML from its beginning to its end; throws where it is none. An attribute's value stands as it is written. */
  export class Parser {
    /** The prefix each namespace is told with. */
    ns(prefixes: Readonly<Record<string, string>>): this;
    on(
      event: 'openTag',
      hear: (name: string, attributes: () => Readonly<Record<string, string>>, decode: Decode) => void,
    ): this;
    on(event: 'closeTag', hear: (name: string) => void): this;
    on(event: 'text', hear: (text: string, decode: Decode) => void): this;
    on(event: 'cdata' | 'attention', hear: (text: string) => void): this;
    parse(xml: string): void;
  }
}
