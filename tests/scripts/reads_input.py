name = input('Your name? ')
print('Hello', name)
try:
    while True:
        print(len(input()))
except EOFError as error:
    print('end of input:', error)
