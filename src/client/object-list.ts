/**
 * An empty array that V8 takes for one of objects from the start. `[]` is one of small integers until something else is put into it: code that was compiled
 * for that is thrown away, and reading 10,000 routes compiles twice what it could once (Node 20).
 */
export function objectList<T>(): T[] {
  const list: unknown[] = [undefined]
  list.pop()
  return list as T[]
}
