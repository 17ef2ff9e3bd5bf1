import { Component, type ReactNode, Suspense } from 'react';
import { askAgain } from './lazyAgain';

export interface LazyBoundaryProps {
  /** Shown instead when it failed; a function is given how to try again. */
  failed: ReactNode | ((retry: () => void) => ReactNode);
  /** Shown until it is there, so that nothing jumps. @default nothing */
  loading?: ReactNode;
  /** What failed is tried again when this is another. */
  resetKey?: unknown;
  children?: ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly mounted: boolean;
  readonly resetKey?: unknown;
}

/**
 * Holds something that is loaded when it is needed: what stands around it stays, whether the loading takes long,
 * fails, or the loaded thing breaks. Only `loading` on a server and until the page has hydrated, so that both agree.
 */
export class LazyBoundary extends Component<LazyBoundaryProps, State> {
  override state: State = { failed: false, mounted: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  static getDerivedStateFromProps({ resetKey }: LazyBoundaryProps, state: State) {
    return Object.is(resetKey, state.resetKey) ? null : { failed: false, resetKey };
  }

  override componentDidMount() {
    this.setState({ mounted: true });
  }

  retry = () => {
    askAgain();
    this.setState({ failed: false });
  };

  override render() {
    const { failed, loading = null, children } = this.props;
    if (this.state.failed) return typeof failed === 'function' ? failed(this.retry) : failed;
    return this.state.mounted ? <Suspense fallback={loading}>{children}</Suspense> : loading;
  }
}
