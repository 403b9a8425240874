/** From the end of a request to the promise its caller has. */

import type { Settle } from './pending.js'
import type { Request, RequestOptions } from './request.js'
import { turn } from './wait.js'

/** What becomes of a request that was refused: another attempt, or the error. */
export type Recover<T> = (error: unknown, request: Request<T>, options: RequestOptions) => Promise<T | undefined>

/** @param recover given the error of a request that was sent. */
export function settling<T>(
  resolve: (value: T | undefined | Promise<T | undefined>) => void,
  reject: (error: unknown) => void,
  request: Request<T>,
  options: RequestOptions,
  recover: Recover<T> | undefined,
): Settle {
  return (error, value) => {
    if (error === undefined) resolve(value as T | undefined)
    else if (recover === undefined) reject(error)
    else resolve(recover(error, request, options))
  }
}

/** The same, settled behind the next turn of the event loop. */
export function afterTurn<T>(answer: Promise<T>): Promise<T> {
  const turned = turn()
  return answer.then(
    value => turned.then(() => value),
    error => turned.then(() => Promise.reject(error)),
  )
}
