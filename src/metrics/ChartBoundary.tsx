import { Component, type ReactNode } from 'react';

/** Keeps a fault of the drawing inside the drawing: the words and the table around it stay. */
export class ChartBoundary extends Component<
  { fallback: ReactNode; children?: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
