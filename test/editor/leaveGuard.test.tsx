import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider as TanStackProvider,
  useBlocker as useTanStackBlocker,
} from '@tanstack/react-router';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { type ReactNode, StrictMode, useState } from 'react';
import { createMemoryRouter, RouterProvider, useBlocker } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { CharterProvider, FieldControl, FieldRoot, SaveStatus, useLeaveGuard } from '../../src';
import { en } from '../../src/i18n/en';
import { createMemoryStorage } from '../../src/storage';

function LeaveDialog({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  return (
    <div role="alertdialog" aria-label="Leave?">
      <button type="button" onClick={onStay}>
        Stay
      </button>
      <button type="button" onClick={onLeave}>
        Leave
      </button>
    </div>
  );
}

/** As in the guide on wiring storage. */
function AskBeforeLeaving() {
  const { pending } = useLeaveGuard();
  const blocker = useBlocker(pending);
  if (blocker.state !== 'blocked') return null;
  return <LeaveDialog onStay={() => blocker.reset()} onLeave={() => blocker.proceed()} />;
}

/** As in the guide on wiring storage. */
function AskBeforeLeavingByTanStack() {
  const { pending } = useLeaveGuard();
  const { status, proceed, reset } = useTanStackBlocker({ shouldBlockFn: () => pending, withResolver: true });
  return status === 'blocked' ? <LeaveDialog onStay={reset} onLeave={proceed} /> : null;
}

function Write({ Ask }: { Ask: () => ReactNode }) {
  const [storage] = useState(createMemoryStorage);
  return (
    <CharterProvider storage={storage} charterId="c" locale={en} autosave={{ wait: 60_000 }}>
      <SaveStatus />
      <FieldRoot path="vision">
        <FieldControl />
      </FieldRoot>
      <Ask />
    </CharterProvider>
  );
}

/** Each router with its way to another page. */
const routers: Record<string, () => { app: ReactNode; go: (to: string) => unknown }> = {
  'React Router'() {
    const router = createMemoryRouter([
      { path: '/', element: <Write Ask={AskBeforeLeaving} /> },
      { path: '/other', element: <p>Another page</p> },
    ]);
    return { app: <RouterProvider router={router} />, go: (to) => router.navigate(to) };
  },
  'TanStack Router'() {
    const root = createRootRoute();
    const page = (path: string, component: () => ReactNode) =>
      createRoute({ getParentRoute: () => root, path, component });
    const routeTree = root.addChildren([
      page('/', () => <Write Ask={AskBeforeLeavingByTanStack} />),
      page('/other', () => <p>Another page</p>),
    ]);
    const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: ['/'] }) });
    return {
      app: <TanStackProvider router={router as never} />,
      go: (to) => router.navigate({ to } as never),
    };
  },
};

beforeEach(() => {
  window.scrollTo = () => undefined;
});

it.each(Object.keys(routers))(
  '%s asks only while something is unsaved, and goes where it is told',
  async (name) => {
    const { app, go } = (routers[name] as (typeof routers)[string])();
    render(<StrictMode>{app}</StrictMode>);
    await screen.findByText('Saved');
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Typed' } });
    const leave = () =>
      act(async () => {
        void go('/other');
      });
    await leave();
    expect(await screen.findByRole('alertdialog')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Stay' }));
    await act(async () => undefined);
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Typed');
    await leave();
    fireEvent.click(await screen.findByRole('button', { name: 'Leave' }));
    expect(await screen.findByText('Another page')).toBeTruthy();
  },
);
