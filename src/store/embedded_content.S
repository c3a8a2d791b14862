/* SPDX-License-Identifier: MIT */
/* The bytes of the content database, as they are. */
#if defined(__APPLE__)
#define SYMBOL(name) _##name
    .const_data
#elif defined(_WIN32)
#define SYMBOL(name) name
    .section .rdata,"dr"
#else
#define SYMBOL(name) name
    .section .rodata
#endif
    .balign 16
    .globl SYMBOL(bedside_content_begin)
    .globl SYMBOL(bedside_content_end)
SYMBOL(bedside_content_begin):
    .incbin CONTENT_DATABASE
SYMBOL(bedside_content_end):
    .byte 0
#if defined(__linux__)
    .section .note.GNU-stack,"",%progbits
#endif
