/** What is there at once, or comes later. Handlers may be plain or async functions; plain ones end inside the sender's send() (X11). */

export type Eventually<T> = T | PromiseLike<T>

export function isPromise<T>(value: Eventually<T>): value is PromiseLike<T> {
  return typeof value === 'object' && value !== null && typeof (value as Partial<PromiseLike<T>>).then === 'function'
}

/** Goes on with `value`: at once where it is there, so that what is synchronous stays it. */
export function whenThere<T, U>(value: Eventually<T>, goOn: (value: T) => Eventually<U>): Eventually<U> {
  return isPromise(value) ? value.then(goOn) : goOn(value)
}

/** Runs `task`, then `last`, whatever became of it; the result is the task's. */
export function finallyThen<T>(task: () => Eventually<T>, last: () => Eventually<void>): Eventually<T> {
  let result: Eventually<T>
  try {
    result = task()
  } catch (error) {
    return whenThere(last(), () => {
      throw error
    })
  }
  if (!isPromise(result)) return whenThere(last(), () => result)
  return result.then(
    value => whenThere(last(), () => value),
    (error: unknown) =>
      whenThere(last(), () => {
        throw error
      }),
  )
}
