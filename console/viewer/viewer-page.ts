/** One page as the viewer shows it. */
export interface ViewerPage {
  readonly key: string;
  /** What it is, e.g. "Application form". */
  readonly label: string;
  /** Same origin; the session's cookie opens it. */
  readonly src: string;
  /** Its checklist is complete. */
  readonly ticked?: boolean;
  /** Name and value pairs about the file as it was uploaded. */
  readonly facts?: readonly { readonly name: string; readonly value: string }[];
}

export interface DocumentSource {
  /** Which stored rendering, e.g. `original` or `thumbnail`. */
  readonly variant?: string;
  /** Pages count from 1. */
  readonly page?: number;
}

/** `/documents/:id/content?…`: no personal data in it, only the id. */
export function documentUrl(id: string, source: DocumentSource = {}): string {
  const query = new URLSearchParams();
  if (source.variant) query.set('variant', source.variant);
  if (source.page) query.set('page', String(source.page));
  const suffix = query.size > 0 ? `?${query.toString()}` : '';
  return `/documents/${encodeURIComponent(id)}/content${suffix}`;
}
