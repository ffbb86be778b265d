// SPDX-License-Identifier: MIT
// Nothing: what is precompiled has to belong to a target.
