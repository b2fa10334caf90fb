/** The same keys as `T`, with any sentence at the leaves: what a translation of `T` must fill. */
export type MessagesLike<T> = { readonly [K in keyof T]: T[K] extends string ? string : MessagesLike<T[K]> };

/** Dotted paths to the leaves of `T`: the keys that may be asked for. */
export type MessageKey<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${MessageKey<T[K]>}`;
}[keyof T & string];

export type TextValues = Readonly<Record<string, string | number>>;
export type Text<T> = (key: MessageKey<T>, values?: TextValues) => string;
