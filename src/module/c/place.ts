/** A function that the generated code calls and the module's author fills. */
export interface Place {
  readonly type: string
  readonly name: string
  readonly parameters: readonly string[]
  /** What it is for. */
  readonly says: string
  /** What it does until it is filled. */
  readonly body: readonly string[]
}
