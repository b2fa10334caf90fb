import { minuteText } from '../components/time.js';
import type { CaseFragment, DocumentKind } from '../gql/graphql.js';
import { useText, type Text } from '../i18n/use-text.js';
import { usePictures } from '../viewer/use-pictures.js';
import type { ViewerPage } from '../viewer/viewer-page.js';

type CaseDocument = CaseFragment['documents'][number];

export interface CasePage extends ViewerPage {
  readonly kind: DocumentKind;
}

const order: readonly DocumentKind[] = ['SIGNED_FORM', 'RENAME_PROOF', 'ID_FRONT', 'ID_BACK', 'LIVENESS_FRAME', 'HANDHELD_ID'];

/** The present version of each document. */
export function presentDocuments(documents: readonly CaseDocument[]): readonly CaseDocument[] {
  const present = documents.filter(({ supersededAt }) => !supersededAt);
  return order.flatMap((kind) => present.filter((document) => document.kind === kind).slice(-1));
}

function ticked({ checklist }: CaseFragment, kind: DocumentKind): boolean {
  const items = checklist.filter(({ document }) => document === kind);
  return items.length > 0 && items.every((item) => item.ticked);
}

function facts(document: CaseDocument, text: Text): ViewerPage['facts'] {
  const { versionNo, uploadedAt, bytes, mediaType, width, height, sha256, stale } = document;
  const rows = [
    { name: text('documentFact.version'), value: text('documentFact.versionNo', { n: versionNo }) },
    { name: text('documentFact.uploaded'), value: minuteText(uploadedAt) },
    { name: text('documentFact.size'), value: `${Math.ceil(bytes / 1024)} KB · ${mediaType}` },
    { name: text('documentFact.pixels'), value: `${width} × ${height}` },
    { name: text('documentFact.digest'), value: text('documentFact.checksum', { digest: `${sha256.slice(0, 16)}…` }) },
  ];
  return stale ? [...rows, { name: text('documentFact.state'), value: text('documentFact.stale') }] : rows;
}

export interface CasePages {
  readonly pages: readonly CasePage[];
  /** Fetches the pictures again. */
  readonly retry: () => void;
}

/** The case's scans for the viewer, in the order they are read. Only its claimant may see them. */
export function useCasePages(application: CaseFragment): CasePages {
  const text = useText();
  const documents = presentDocuments(application.documents);
  const { pictureOf, retry } = usePictures(
    documents.map(({ contentUrl }) => contentUrl),
    application.claim?.mine ?? false,
  );
  const pages = documents.map((document) => ({
    key: document.id,
    kind: document.kind,
    label: text(`document.${document.kind}`),
    picture: pictureOf(document.contentUrl),
    ticked: ticked(application, document.kind),
    facts: facts(document, text),
  }));
  return { pages, retry };
}
