import { useEffect, useState } from 'react';

/** Whole seconds until something that is due `delay` milliseconds after `since` became what it is; at least one. */
export function useCountdown(since: unknown, delay: number | undefined): number | undefined {
  const [due, setDue] = useState<{ readonly since: unknown; readonly left: number }>();
  useEffect(() => {
    if (delay === undefined) return;
    const start = Date.now();
    const tick = () => setDue({ since, left: delay - (Date.now() - start) });
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [since, delay]);
  if (delay === undefined) return undefined;
  const left = due && due.since === since ? due.left : delay;
  return Math.max(1, Math.ceil(left / 1000));
}
