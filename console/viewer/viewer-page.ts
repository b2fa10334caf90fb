/** A scan on its way. `locked`: not to be seen now, e.g. before one has claimed the case. */
export type PagePicture =
  | { readonly status: 'locked' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly url: string };

/** One page as the viewer shows it. */
export interface ViewerPage {
  readonly key: string;
  /** What it is, e.g. "Application form". */
  readonly label: string;
  readonly picture: PagePicture;
  /** Its checklist is complete. */
  readonly ticked?: boolean;
  /** Name and value pairs about the file as it was uploaded. */
  readonly facts?: readonly { readonly name: string; readonly value: string }[];
}
