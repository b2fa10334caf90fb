import { useDocumentAttributes } from '../preferences/use-document-attributes.js';

/** Names the page to the browser's tab and to screen readers; on the screen the top bar does. */
export function PageTitle({ title }: { title: string }) {
  useDocumentAttributes(title);
  return <h1 className="visually-hidden">{title}</h1>;
}
