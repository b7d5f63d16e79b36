/** Chance as cards: what is dealt from a deck is not dealt again before the deck is through. */
export type Dealer = {
  /** Whole numbers, both included. */
  between(least: number, most: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** The next of a list, from the top; the list begins again when it is through. */
  next<Item>(list: readonly Item[]): Item;
  /** A card of a deck with so many of each, shuffled once and again when it is through. */
  dealt<Item>(deck: string, shares: readonly (readonly [count: number, item: Item])[]): Item;
};

export function dealerOf(chance: () => number): Dealer {
  const places = new Map<readonly unknown[], number>();
  const decks = new Map<string, unknown[]>();
  const between = (least: number, most: number) => least + Math.floor(chance() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  };
  return {
    between,
    pick,
    next<Item>(list: readonly Item[]): Item {
      const place = places.get(list) ?? 0;
      places.set(list, place + 1);
      const item = list[place % list.length];
      if (item === undefined) throw new RangeError('Nothing to deal from');
      return item;
    },
    dealt<Item>(deck: string, shares: readonly (readonly [count: number, item: Item])[]): Item {
      const left = decks.get(deck) ?? [];
      const cards =
        left.length > 0
          ? left
          : shuffled(
              shares.flatMap(([count, item]) => Array.from({ length: count }, () => item)),
              between,
            );
      const [card, ...rest] = cards as Item[];
      decks.set(deck, rest);
      if (card === undefined) throw new RangeError(`No cards in ${deck}`);
      return card;
    },
  };
}

/** Fisher and Yates. */
function shuffled<Item>(items: readonly Item[], between: Dealer['between']): Item[] {
  const cards = [...items];
  for (let place = cards.length - 1; place > 0; place -= 1) {
    const other = between(0, place);
    [cards[place], cards[other]] = [cards[other]!, cards[place]!];
  }
  return cards;
}
