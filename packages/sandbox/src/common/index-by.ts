/** An index: values by a key that several may share. */
export class IndexBy<Value> {
  private readonly lists = new Map<string, Value[]>()

  constructor(private readonly keyOf: (value: Value) => string | undefined) {}

  add(value: Value): void {
    const key = this.keyOf(value)
    if (key === undefined) return
    const list = this.lists.get(key)
    if (list === undefined) this.lists.set(key, [value])
    else list.push(value)
  }

  /** Oldest first. */
  at(key: string): readonly Value[] {
    return this.lists.get(key) ?? []
  }

  clear(): void {
    this.lists.clear()
  }
}
