/** What Shopify requires every app to do about people's data. */
export const privacyTopics: readonly string[] = ['customers/data_request', 'customers/redact', 'shop/redact'];

export const isPrivacyTopic = (topic: string) => privacyTopics.includes(topic);
