import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LazyBoundary } from '../../src/kit/LazyBoundary';
import { lazyAgain } from '../../src/kit/lazyAgain';
import { takeConsole } from '../helpers/failOnConsole';

// React tells of every error that a boundary caught.
afterEach(() => void takeConsole());

let fails = true;

function Part({ name }: { name: string }) {
  if (fails) throw new Error('no');
  return <p>{name}</p>;
}

const failed = (retry: () => void) => (
  <button type="button" onClick={retry}>
    Again
  </button>
);

describe('a boundary that failed', () => {
  it('shows its children again when somebody asks, or its key is another', () => {
    const page = (name: string) => (
      <LazyBoundary failed={failed} resetKey={name}>
        <Part name={name} />
      </LazyBoundary>
    );
    const { rerender } = render(page('one'));
    fails = false;
    rerender(page('one'));
    expect(screen.queryByText('one')).toBeNull();
    fireEvent.click(screen.getByRole('button'));
    expect(screen.getByText('one')).toBeTruthy();
    fails = true;
    rerender(page('two'));
    fails = false;
    rerender(page('three'));
    expect(screen.getByText('three')).toBeTruthy();
  });

  it('loads anew what could not be loaded, and only once for each time that somebody asks', async () => {
    let loads = 0;
    const Loaded = lazyAgain(async () => {
      loads += 1;
      if (loads < 3) throw new Error('offline');
      return { default: () => <p>here</p> };
    });
    render(
      <LazyBoundary failed={failed}>
        <Loaded />
      </LazyBoundary>,
    );
    fireEvent.click(await screen.findByRole('button'));
    expect(await screen.findByRole('button')).toBeTruthy();
    expect(loads).toBe(2);
    fireEvent.click(screen.getByRole('button'));
    expect(await screen.findByText('here')).toBeTruthy();
    expect(loads).toBe(3);
  });
});
