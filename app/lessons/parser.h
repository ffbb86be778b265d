// SPDX-License-Identifier: MIT
#pragma once

#include "listingerror.h"
#include "syntaxtree.h"

#include <optional>

/// A listing as a tree, or the first reason why it is none.
struct ParsedListing
{
    SyntaxTree tree;
    std::optional<ListingError> error;
};

/// Reads the part of Python the lessons use. What Python accepts and this does not is NotKnown, never a
/// mistake of syntax.
ParsedListing parseListing(const QString &source);
