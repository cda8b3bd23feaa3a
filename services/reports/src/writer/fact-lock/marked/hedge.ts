/** What makes a claim about the sky one about the reader. */
export const hedge =
  / (?:(?:may|might|can|could|would)(?! (?:hardly|scarcely|not|never) )|tends?|often|sometimes|perhaps|probably|likely|seems?|usually|maybe|rarely|seldom|should|pued\w+|podri\w+|quizas?|tal vez|suel[ae]s?|suelen|solia\w*|acaso|a lo mejor|convien\w+|convenga|a veces|a menudo|tiend\w+|posible|probable\w*|sabe) /;
