/** The box a portrait is drawn in: the head's middle axis is `axis`, the shoulders leave at the lower edge. */
export const portraitBox = { height: 500, axis: 200, eyeLine: 226 } as const;
