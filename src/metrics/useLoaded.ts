import { useEffect, useState } from 'react';

/** Something that is loaded when it is needed: undefined until it is there, and when it cannot be had. */
export function useLoaded<T extends object>(load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<T>();
  useEffect(() => {
    let wanted = true;
    load().then(
      (found) => wanted && setLoaded(found),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  return loaded;
}
