import { useEffect, useState } from 'react';

/** The path of an item that was just added, for one render: its row opens, but not one that is brought back later. */
export function useJustAdded() {
  const [path, setPath] = useState<string>();
  useEffect(() => {
    if (path !== undefined) setPath(undefined);
  }, [path]);
  return [path, setPath] as const;
}
