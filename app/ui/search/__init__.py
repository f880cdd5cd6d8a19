"""Search over all chats, finding in the open one, and the marks that both leave in the transcript."""
