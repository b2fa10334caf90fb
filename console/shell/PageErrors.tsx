import { Component, type ReactNode } from 'react';
import { ErrorCard } from '../components/ErrorCard.js';

interface Caught {
  readonly error: unknown;
}

/** A page that breaks while drawing shows a card; the frame and its way out stay. */
export class PageErrors extends Component<{ readonly children: ReactNode }, Caught> {
  override state: Caught = { error: null };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <ErrorCard error={this.state.error} onRetry={() => this.setState({ error: null })} />;
  }
}
