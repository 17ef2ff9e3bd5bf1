import { Component, type ReactNode, Suspense } from 'react';

/**
 * Holds something that is loaded when it is needed: what stands around it stays, whether the loading takes long,
 * fails, or the loaded thing breaks. Only `loading` on a server and until the page has hydrated, so that both agree.
 */
export class LazyBoundary extends Component<
  {
    /** Shown instead when it failed. */
    failed: ReactNode;
    /** Shown until it is there, so that nothing jumps. @default nothing */
    loading?: ReactNode;
    children?: ReactNode;
  },
  { failed: boolean; mounted: boolean }
> {
  override state = { failed: false, mounted: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidMount() {
    this.setState({ mounted: true });
  }

  override render() {
    const { failed, loading = null, children } = this.props;
    if (this.state.failed) return failed;
    return this.state.mounted ? <Suspense fallback={loading}>{children}</Suspense> : loading;
  }
}
