import 'enablement-charter/theme.css';
import { CharterEditor, CharterProvider, useLeaveGuard } from 'enablement-charter';
import { en } from 'enablement-charter/locales/en';
import { createMemoryStorage } from 'enablement-charter/storage';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, Link, RouterProvider, useBlocker, useParams } from 'react-router';

// Saves late, so that there is something to lose.
const storage = createMemoryStorage();
const autosave = { wait: 60_000, maxWait: 60_000 };

/** Asks before unsaved words are left behind; the library knows whether there are some, the router when somebody goes. */
function AskBeforeLeaving() {
  const { pending } = useLeaveGuard();
  const blocker = useBlocker(pending);
  if (blocker.state !== 'blocked') return null;
  return (
    <div role="alertdialog" aria-label="Leave without saving?">
      <button type="button" onClick={() => blocker.reset()}>
        Stay
      </button>
      <button type="button" onClick={() => blocker.proceed()}>
        Leave
      </button>
    </div>
  );
}

/** One charter for each address: the key makes a new provider when the address names another. */
function CharterPage() {
  const { id = '' } = useParams();
  return (
    <CharterProvider key={id} storage={storage} charterId={id} autosave={autosave} locale={en}>
      <Link to="/">All charters</Link>
      <AskBeforeLeaving />
      <CharterEditor />
    </CharterProvider>
  );
}

const router = createBrowserRouter([
  { path: '/', element: <Link to="/charters/our-charter">Our charter</Link> },
  { path: '/charters/:id', element: <CharterPage /> },
]);

createRoot(document.getElementById('root')!).render(<RouterProvider router={router} />);
