import { strangersAtTop } from '../house/root.ts';

/** Fails a run that leaves something at the top of the repository, whichever test wrote it. */
export default function watchTop(): () => void {
  const before = new Set(strangersAtTop());
  return () => {
    const left = strangersAtTop().filter((name) => !before.has(name));
    if (left.length > 0) throw new Error(`A test wrote into the repository and left there: ${left.join(', ')}`);
  };
}
