import { useEffect, useState } from 'react';
import { CharterEditor } from '../../src';
import type { PartKey } from '../../src/model';
import { CharterStage, type StageGlobals } from '../support/CharterStage';
import { charterOfSize, type DataSize } from './dataSizes';
import { createNetworkRig, type Network, networks } from './network';
import './workbench.css';

const words: Readonly<Record<Network, string>> = {
  instant: 'Instant',
  slow: 'Slow',
  failing: 'Every third save fails',
  offline: 'Offline',
  full: 'Full',
  conflict: 'A colleague saves first',
};

/** The editor on a storage, with a switch for the network under it. */
export function NetworkStage({
  size,
  network: initial,
  parts,
  globals,
}: {
  size: DataSize;
  network: Network;
  parts?: readonly PartKey[];
  globals: StageGlobals;
}) {
  const [rig] = useState(() =>
    createNetworkRig(charterOfSize(size, globals), (vision) =>
      globals.locale === 'el' ? `${vision} Το λέμε κάθε Δευτέρα.` : `${vision} We say so every Monday.`,
    ),
  );
  const [network, setNetwork] = useState(initial);
  useEffect(() => rig.setNetwork(network), [rig, network]);
  usePretence(network === 'offline');
  return (
    <>
      <CharterStage session={rig.session} globals={globals}>
        <CharterEditor parts={parts} />
      </CharterStage>
      <div className="network-bar" lang="en" dir="ltr">
        <b id="network">Network</b>
        {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons, for which a fieldset is too heavy */}
        <div role="group" aria-labelledby="network">
          {networks.map((name) => (
            <button key={name} type="button" aria-pressed={network === name} onClick={() => setNetwork(name)}>
              {words[name]}
            </button>
          ))}
        </div>
      </div>
    </>
  );
}

/** While it holds, the browser says that it has no network, as it would on a train. */
function usePretence(isOffline: boolean) {
  useEffect(() => {
    if (!isOffline) return;
    Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
    dispatchEvent(new Event('offline'));
    return () => {
      Reflect.deleteProperty(navigator, 'onLine');
      dispatchEvent(new Event('online'));
    };
  }, [isOffline]);
}
