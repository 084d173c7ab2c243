/** What somebody wants with people of a list, by their places or names. */
export type PickAction = 'add' | 'remove' | 'show' | 'why' | 'more' | 'hold' | 'approve' | 'pass';

/** `numbers` are places in the list from 1, in the order said; `names` are as written. "all" is every number up to `shown`. */
export type Pick = {
  action: PickAction;
  numbers: number[];
  names: string[];
  /** Of a verdict on places, in the writer's words: "pass 2 too young". */
  reason?: string;
  /** Everybody on the screen but these places. */
  allBut?: number[];
};
