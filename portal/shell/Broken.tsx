import { Component, type ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import { Notice } from '../parts/Notice.js';

interface State {
  readonly broken: boolean;
}

/** When a page breaks, or a part of it cannot be loaded, the rest of the hall stays, with a way on. */
export class Broken extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Sorry /> : this.props.children;
  }
}

function Sorry() {
  const text = useText();
  return (
    <Notice tone="bad" live>
      <p>{text('shell.broken')}</p>
      <button type="button" onClick={() => location.reload()}>{text('shell.reload')}</button>
    </Notice>
  );
}
