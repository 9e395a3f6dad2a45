/** Who did something, and from where. */
export type Actor =
  | {
      readonly kind: 'person'
      readonly userId: string
      readonly via: 'command' | 'button' | 'form' | 'shortcut' | 'terminal'
    }
  | { readonly kind: 'system'; readonly because: 'notice' | 'schedule' | 'configuration' }
