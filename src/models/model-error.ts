/** A model folder that is missing, damaged or made for another engine. */
export class ModelError extends Error {
  override readonly name = 'ModelError'
}
