export interface ReceivedMail {
  id: string;
  messageId: string;
  subject: string;
  text: string;
  html: string;
  to: { address: string; name: string }[];
}

/** Every mail in the local mailbox. */
export async function readMailbox(mailboxUrl: string): Promise<ReceivedMail[]> {
  return (await (await fetch(`${mailboxUrl}/email`)).json()) as ReceivedMail[];
}

/** The mail with this Message-ID, once it is there. */
export async function mailWithId(mailboxUrl: string, messageId: string): Promise<ReceivedMail | undefined> {
  const bare = (id: string) => id.replace(/[<>]/g, '');
  return (await readMailbox(mailboxUrl)).find((mail) => bare(mail.messageId) === bare(messageId));
}
