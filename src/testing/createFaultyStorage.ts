import { type CharterStorage, StorageError, type StorageErrorCode, type StorageHint } from '../storage';
import type { FaultPlan, FaultyStorage, StorageCall, StorageFault, StorageOperation } from './FaultPlan';
import { waitFor } from './waitFor';

/** Wraps a storage so that calls are slow, fail or lose their answers: for tests, stories and demonstrations. */
export function createFaultyStorage<S extends CharterStorage>(
  inner: S,
  plan: FaultPlan = {},
): FaultyStorage<S> {
  const { wait = waitFor } = plan;
  const calls: StorageCall[] = [];
  const queued: { operation: StorageOperation; fault: StorageFault }[] = [];
  const hintListeners = new Set<(hint: StorageHint) => void>();
  let latency = plan.latencyMs ?? 0;
  let offline = false;
  let full = false;

  function faultOf(call: StorageCall): StorageFault | undefined {
    if (offline) return refusal('unavailable');
    if (full && call.operation === 'save') return refusal('quota');
    const index = queued.findIndex(({ operation }) => operation === call.operation);
    if (index >= 0) return queued.splice(index, 1)[0]?.fault;
    if (plan.failEvery && call.index % plan.failEvery === 0) return refusal('unavailable');
    return plan.fault?.(call);
  }

  async function perform<T>(
    operation: StorageOperation,
    request: { readonly docId: string; readonly signal: AbortSignal },
    apply: () => Promise<T>,
    conflict: () => Promise<T>,
  ): Promise<T> {
    const { docId, signal } = request;
    signal?.throwIfAborted();
    const call = { index: calls.length + 1, operation, docId };
    calls.push(call);
    const delay = typeof latency === 'function' ? latency(call) : latency;
    if (delay > 0) await wait(delay, signal);
    signal?.throwIfAborted();
    const fault = faultOf(call);
    switch (fault?.kind) {
      case undefined:
        return apply();
      case 'refuse':
        throw fault.error ?? new StorageError('unavailable', { applied: 'no' });
      case 'lose-answer':
        await apply();
        throw fault.error ?? new StorageError('timeout', { applied: 'unknown' });
      case 'conflict':
        return conflict();
      case 'hang':
        return new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        });
      default:
        return fault satisfies never;
    }
  }

  const { subscribe, remove } = inner;
  return {
    contract: 1,
    supports: inner.supports,
    inner,
    load(request) {
      const apply = () => inner.load(request);
      return perform('load', request, apply, apply);
    },
    save(request) {
      const apply = () => inner.save(request);
      return perform('save', request, apply, async () => ({
        kind: 'conflict',
        current: await inner.load(request),
      }));
    },
    ...(remove && {
      remove(request) {
        const apply = () => remove.call(inner, request);
        return perform('remove', request, apply, async () => ({
          kind: 'conflict',
          current: await inner.load(request),
        }));
      },
    }),
    ...(subscribe && {
      subscribe({ docId, onHint }) {
        const pass = (hint: StorageHint) => {
          if (!offline) onHint(hint);
        };
        const end = subscribe.call(inner, { docId, onHint: pass });
        hintListeners.add(pass);
        return () => {
          hintListeners.delete(pass);
          end();
        };
      },
    }),
    faults: {
      calls,
      next: (fault, operation = 'save') => void queued.push({ operation, fault }),
      loseNextAnswer: () => void queued.push({ operation: 'save', fault: { kind: 'lose-answer' } }),
      breakNextSave: () =>
        void queued.push({ operation: 'save', fault: { kind: 'refuse', error: new Error('broken') } }),
      refuseNextSave(code) {
        queued.push({ operation: 'save', fault: refusal(code) });
        return true;
      },
      setLatency(ms) {
        latency = ms;
      },
      setFull(value) {
        full = value;
      },
      setOffline(value) {
        const back = offline && !value;
        offline = value;
        if (back) for (const listener of hintListeners) poke(listener);
      },
    },
  };

  function poke(listener: (hint: StorageHint) => void) {
    queueMicrotask(() => {
      if (hintListeners.has(listener)) listener({ kind: 'gap' });
    });
  }
}

function refusal(code: StorageErrorCode): StorageFault {
  return { kind: 'refuse', error: new StorageError(code, { applied: 'no' }) };
}
