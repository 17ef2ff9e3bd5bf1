import { Component, type ReactNode, Suspense } from 'react';

/**
 * Holds something that is loaded when it is needed: what stands around it stays, whether the loading takes long,
 * fails, or the loaded thing breaks.
 */
export class LazyBoundary extends Component<
  {
    /** Shown instead when it failed. */
    failed: ReactNode;
    children?: ReactNode;
  },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.failed : <Suspense fallback={null}>{this.props.children}</Suspense>;
  }
}
