"""Chats in files of other programs and of our own, read as the hostile input that they may be.

Pure functions of bytes, without files, without Qt; they run in the sealed process of engine/chat_reader.py.
"""
