// How long the event loop was kept from a timer.

const PERIOD = 10

/** Runs `work` beside a timer of 10 ms; resolves with how many milliseconds late the latest one fired. */
export async function latest(work) {
  let worst = 0
  let due = performance.now() + PERIOD
  const fired = () => {
    const now = performance.now()
    worst = Math.max(worst, now - due)
    due = now + PERIOD
    timer = setTimeout(fired, PERIOD)
  }
  let timer = setTimeout(fired, PERIOD)
  await work()
  // One that should have fired while the work was done, and has not yet.
  worst = Math.max(worst, performance.now() - due)
  clearTimeout(timer)
  return worst
}
