import { Component, type ReactNode, Suspense } from 'react';

/**
 * Holds something that is loaded when it is needed: what stands around it stays, whether the loading takes long,
 * fails, or the loaded thing breaks. Empty on a server and until the page has hydrated, so that both agree.
 */
export class LazyBoundary extends Component<
  {
    /** Shown instead when it failed. */
    failed: ReactNode;
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
    if (this.state.failed) return this.props.failed;
    return this.state.mounted && <Suspense fallback={null}>{this.props.children}</Suspense>;
  }
}
